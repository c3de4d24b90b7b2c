import { COLUMNS } from '../parts/table/columns';

/** What a table of postings may say, by the words that stand at the tops of columns: ours, and those that trackers write. */
const HEADERS = {
  title:
    'title, titel, titre, タイトル, назва, job title, position, role, job, position title, name, opening, vacancy, stelle, stellenbezeichnung, jobtitel, poste, intitulé, puesto, título, 求人, 職種, посада, вакансія',
  company:
    'company, company name, employer, organization, organisation, account, business, firma, unternehmen, arbeitgeber, entreprise, société, empresa, 会社, 企業, компанія, роботодавець',
  address:
    'address, adresse, dirección, アドレス, адреса, url, link, job url, job link, job post url, job post link, posting, posting url, posting link, listing, website, source url, web address, hyperlink, lien, enlace, リンク, посилання',
  status:
    'status, stage, list, state, column, application status, current status, job status, pipeline stage, progress, stand, statut, étape, estado, etapa, ステータス, 状況, стан, статус',
  location:
    'location, city, place, job location, office, ort, standort, lieu, ville, ubicación, lugar, 勤務地, місце, місто',
  salary:
    'salary, pay, compensation, salary range, pay range, comp, gehalt, salaire, rémunération, salario, sueldo, 給与, зарплата',
  posted: 'posted, date posted, posted on, posted date, posting date, published, veröffentlicht, publiée le, publicada',
  openUntil:
    'open until, deadline, closing date, apply by, valid through, application deadline, due date, expires, frist, bewerbungsfrist, date limite, fecha límite, 締切, дедлайн',
  saved:
    'saved, date saved, saved date, saved on, saved at, date added, added, added on, created, created at, created time, bookmarked, gespeichert',
  applied:
    'applied, date applied, applied date, applied on, application date, applied at, date of application, date submitted, beworben, beworben am, postulé le, candidature, fecha de solicitud, 応募日, дата подання',
  interview:
    'interview, interview date, date interviewed, first interview, gespräch, vorstellungsgespräch, entretien, entrevista',
  offer: 'offer, offer date, date offered, angebot, offre, oferta',
  rejected: 'rejected, date rejected, rejection date, rejected on, absage, refus, rechazo',
  withdrawn: 'withdrawn, date withdrawn, zurückgezogen',
  closed: 'closed, date closed, archived, geschlossen',
  next: 'next date, follow up, follow up date, followup, next step date, reminder, next follow up, wiedervorlage, relance, seguimiento',
  nextWhat: 'next, next step, next steps, next action, to do, todo, nächster schritt',
  tags: 'tags, labels, tag, label, keywords, category, etiketten, étiquettes, etiquetas, タグ, теги',
  note: 'note, notes, comment, comments, remarks, notiz, notizen, bemerkung, remarques, notas, comentarios, メモ, нотатки, примітки',
  addresses: 'other addresses',
  description:
    'description, job description, details, text, posting text, jd, beschreibung, stellenbeschreibung, descripción, 仕事内容, опис',
};

/** One of the things that a table of postings may say. */
export type Said = keyof typeof HEADERS;

const BY_HEADER = new Map(
  Object.entries(HEADERS).flatMap(([name, words]) =>
    words.split(', ').map((word): [string, Said] => [word, name as Said]),
  ),
);
/** What we write of a posting that is made anew from the rest: it is not taken, and not missed. */
const MADE_ANEW = new Set(COLUMNS.map(({ header }) => plain(header)).filter((header) => !BY_HEADER.has(header)));

/** What a column says, by what stands at its top; `made` for what we write and make anew, nothing for a column that is not known. */
export function saidBy(header: string): Said | 'made' | undefined {
  const words = plain(header);
  if (MADE_ANEW.has(words)) return 'made';
  // `Job Title *`, `Salary (EUR)`, `Job Location`, `Deadline Date`
  const shorter = [
    words,
    words.replace(/ \(.*$/, ''),
    words.replace(/^(?:job|position|role|the) /, ''),
    words.replace(/ (?:date|name)$/, ''),
  ];
  return shorter.map((form) => BY_HEADER.get(form.trim())).find((said) => said !== undefined);
}

function plain(header: string): string {
  return header
    .normalize('NFC')
    .replace(/[\s_*:?#/.-]+/g, ' ')
    .trim()
    .toLowerCase();
}
