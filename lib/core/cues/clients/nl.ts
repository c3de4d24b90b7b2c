import { type ClientWords, list } from '../cues';

/** What names customers, investors and former employers in Dutch. */
export const clients: ClientWords = {
  before: list`
    klanten zoals | klanten als | klanten zijn | klanten zijn onder andere | klanten zijn onder meer |
    klanten zijn o a | klanten behoren | klanten behoren onder andere | klanten rekenen we | bedrijven
    zoals | bedrijven als | opdrachtgevers zoals | opdrachtgevers als | opdrachtgevers zijn | merken
    zoals | merken als | startups zoals | investeerders zoals | investeerders als | partners zoals |
    partners als | teams bij
  `,
  behind: list`
    vertrouwen op ons | vertrouwen ons | rekenen op ons | werken met ons | gebruiken ons | gebruiken
    onze | zijn klant bij ons | zijn onze klanten | behoren tot onze klanten
  `,
  labels: list`
    onze klanten | klanten | opdrachtgevers | onze opdrachtgevers | zij vertrouwen op ons | onze
    partners | onze investeerders | investeerders
  `,
};
