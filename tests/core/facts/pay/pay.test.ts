import { expect, test } from 'vitest';
import { said } from '../said';

const year = (min: number, max: number, currency: string) => ({ min, max, currency, per: 'year' });

test.each([
  ['Na dobu určitou, plný úvazek, 45 000 Kč.', { min: 45000, max: 45000, currency: 'CZK', per: 'month' }],
  ['CAD $153,000 - $210,000 per year', { min: 153000, max: 210000, currency: 'CAD', per: 'year' }],
  ['The expected annual pay is $131,000 - $164,500 USD.', year(131_000, 164_500, 'USD')],
  ['Base salary: $90k to $110k plus bonus', year(90_000, 110_000, 'USD')],
  ['The salary is R 620 000 to R 710 000 per year.', year(620_000, 710_000, 'ZAR')],
  ['€62k-€78k', year(62_000, 78_000, 'EUR')],
  ['Backend | Berlin | 65-80k EUR', year(65_000, 80_000, 'EUR')],
  ['Gehalt: 58.000 bis 72.000 Euro brutto im Jahr', year(58_000, 72_000, 'EUR')],
  ['Jahresgehalt 58 000 – 72 000 €', year(58_000, 72_000, 'EUR')],
  ["Salär: CHF 105'000 - 125'000", year(105_000, 125_000, 'CHF')],
  ['Between £41,000 and £52,000 per annum', year(41_000, 52_000, 'GBP')],
  ['$120,000 - $150,000 CAD', year(120_000, 150_000, 'CAD')],
  ['Pay range$101,000$134,000 USD', year(101_000, 134_000, 'USD')],
  ['Rémunération : 42-50 K€ brut annuel', year(42_000, 50_000, 'EUR')],
  ['RAL 32.000 - 38.000 €', year(32_000, 38_000, 'EUR')],
  ['Pay: $48-55/hr', { min: 48, max: 55, currency: 'USD', per: 'hour' }],
  ['We pay an hourly rate of 31 €.', { min: 31, max: 31, currency: 'EUR', per: 'hour' }],
  ['Tagessatz: 640 - 720 €', { min: 640, max: 720, currency: 'EUR', per: 'day' }],
  ['Wynagrodzenie 17 000 - 21 000 PLN netto', { min: 17_000, max: 21_000, currency: 'PLN', per: 'month' }],
  ['Mzda 55 000 až 75 000 Kč měsíčně', { min: 55_000, max: 75_000, currency: 'CZK', per: 'month' }],
  ['Salário de R$ 7.500 a R$ 9.800 por mês', { min: 7_500, max: 9_800, currency: 'BRL', per: 'month' }],
  ['Salary up to €85,000', { max: 85_000, currency: 'EUR', per: 'year' }],
  ['Salary from £45k', { min: 45_000, currency: 'GBP', per: 'year' }],
  ['We offer a salary of 3.400 € monatlich.', { min: 3_400, max: 3_400, currency: 'EUR', per: 'month' }],
  ['Rs. 42,000 - Rs. 55,000 per month', { min: 42_000, max: 55_000, currency: 'INR', per: 'month' }],
  ['Salaire annuel : CHF 90’000.- à 99’000.-', year(90_000, 99_000, 'CHF')],
  ["Monatslohn ab Fr. 6'200.-", { min: 6_200, currency: 'CHF', per: 'month' }],
  ['Taux horaire : 27 $ à 33 $ CA', { min: 27, max: 33, currency: 'CAD', per: 'hour' }],
  ['MD rate 7 000 - 8 500 CZK', { min: 7_000, max: 8_500, currency: 'CZK', per: 'day' }],
  ['Oslo: $140,000 - $159,800 for Senior Machine Learning Engineer', year(140_000, 159_800, 'USD')],
  ['Pay: $90,000 - $104,000 for Sales Engineers', year(90_000, 104_000, 'USD')],
  [
    'Contract Pay: $18.00 - $25.00 per hour Benefits: Flexible schedule',
    { min: 18, max: 25, currency: 'USD', per: 'hour' },
  ],
  ['On-site ($280k+ depending on experience)', { min: 280_000, currency: 'USD', per: 'year' }],
  ['RAL: massima 36K', { max: 36_000, per: 'year' }],
  ['We budget between 60 and 75k GBP for this hire.', year(60_000, 75_000, 'GBP')],
  ['Salary: Rs 7.5L - 9L per year', year(750_000, 900_000, 'INR')],
  ['Mindestentgelt von EUR 51.200,-- brutto pro Jahr', { min: 51_200, currency: 'EUR', per: 'year' }],
  ['Bolsa-auxílio: R$ 1.650 por mês', { min: 1_650, max: 1_650, currency: 'BRL', per: 'month' }],
  ['Sueldo: $1.100.000 a $1.400.000 CLP mensuales', { min: 1_100_000, max: 1_400_000, currency: 'CLP', per: 'month' }],
])('%s', (text, value) => {
  expect(said('pay', text)).toEqual([value]);
});

test.each([
  'Every engineer earns $120,000 a year.',
  'Each developer makes €70k per year here.',
  'Cost to company: 18 LPA',
  'As a driver partner you get €14 per hour.',
  'Kosten für den Umzug übernehmen wir, Gehalt 54.000 € im Jahr',
  'You pay nothing; we pay you $4,500 a month.',
])('pay: %s', (text) => {
  expect(said('pay', text)).toHaveLength(1);
});

test.each([
  'We raised $48M in our Series B.',
  'Our customers process $2,000,000 a day with us.',
  'Each year you have a learning budget of €1,500.',
  'Bonuses: $25,000 in benefits',
  'Seguro de vida de 25.000 €',
  'Your team has a budget of $90,000 for conferences.',
  'Rent in town is about $1,300 a month.',
  'Umzugspauschale von 2.500 €',
  'A referral bonus of $3,000',
  'Last year we cut the bill from $80k to $30k a month.',
  'A typical reseller earns $180,000 a year with our product.',
  'Our merchants make €4,000 a month.',
  'Nuestros clientes facturan 50.000 € al mes con la plataforma.',
  'Ogni cliente fattura 4.000 € al mese.',
  'Os nossos utilizadores gastam 3.500 € por mês.',
  'Onze klanten besparen gemiddeld € 2.400 per maand.',
  'Nos vendeurs gagnent en moyenne 1 200 € par mois grâce à nous.',
  'Dieser Fehler kostet uns 2.000 € pro Tag.',
  'Výpadek nás stojí 50 000 Kč za hodinu.',
  'Each machine makes 4,000 € a day.',
  'A studio flat here is about €900 a month.',
  'Housing stipend of $4,000.',
  'Relocation package up to $10,000.',
  'Stravenky 120 Kč na den',
  '$1,500 a year for machine learning courses',
  'A $10,000 sign-on bonus',
  'OTE $210k',
  'We grew from $2M to $9M ARR.',
  'You get equity worth $40,000.',
  '401k with matching',
  'We serve 20k-30k users a month.',
  'Experience with 10,000 servers',
  'Travel: 80% (Friday remote) Rate: hourly and expenses',
  'Full time, with a car, a card for trains, 25 days of leave and 3 homes by the sea, 1 000 000 users',
])('no pay: %s', (text) => {
  expect(said('pay', text)).toEqual([]);
});

test('what is paid on target is not, what is paid is', () => {
  expect(said('pay', 'Base $105k, OTE $210k')).toEqual([year(105_000, 105_000, 'USD')]);
});

test.each([
  ['SALARY:150k-225kUSD', [year(150_000, 225_000, 'USD')]],
  ['Cooks | Dallas, TX | $80K - 120K w/ restricted stock', [year(80_000, 120_000, 'USD')]],
  ['Cyber Security Analyst – Cheltenham – up to £48,000', [{ max: 48_000, currency: 'GBP', per: 'year' }]],
  ['Prize – $20,000', []],
  ['Budget: 25 LPA max', [{ max: 2_500_000, currency: 'INR', per: 'year' }]],
  ['CDI – 50/60K€ + variable 10 %', [year(50_000, 60_000, 'EUR')]],
  ['3+ years, 12–20 LPA, day shift', [year(1_200_000, 2_000_000, 'INR')]],
  ['Rotating shifts, 39 hours a week, €38,500 plus shift allowance of 20%', [year(38_500, 38_500, 'EUR')]],
  ['OTE 120k EUR (80k base)', [year(80_000, 80_000, 'EUR')]],
  ['KES 350,000 – 450,000 gross per month', [{ min: 350_000, max: 450_000, currency: 'KES', per: 'month' }]],
  ['Salary range:\n- Premium: $99,150 - $132,200', [year(99_150, 132_200, 'USD')]],
])('other forms: %s', (text, expected) => {
  expect(said('pay', text)).toEqual(expected);
});
