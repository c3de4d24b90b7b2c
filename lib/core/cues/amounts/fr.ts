import { list } from '../cues';
import type { AmountCues } from './amounts';

/** How French tells amounts of time. */
export const amounts: AmountCues = {
  months: list`mois`,
  decades: list`décennie | décennies`,
  whole: list`bonnes | pleines | longues`,
  halfMore: list`et demi | et demie`,
  fixed: list`an et demi=1.5`,
  atLeast: list`
    au moins | minimum | minimum de | un minimum de | au minimum | plus de | min. | à partir de |
    d'au moins
  `,
  atMost: {
    before: list`jusqu'à | moins de | au plus | maximum | au maximum | un maximum de | max. | pas plus de`,
    after: list`maximum | au plus | max | ou moins`,
  },
  orMore: list`ou plus | et plus | et + | ou + | minimum | au moins | au minimum | min | mini`,
  between: list`entre | de`,
  to: list`à | ou`,
  time: {
    before: list`
      il y a | il y a plus de | ces | les | au cours des | durant les | tous les | dans les | par |
      les prochaines | ces dernières | des dernières
    `,
    after: list`dernières | derniers | prochaines | d'existence | d'histoire | d'âge | plus tard`,
  },
  terms: list`
    d'études | de formation | formation | alternance | contrat | de contrat | cdd | stage | bac | licence |
    master | de mission | apprentissage | d'apprentissage
  `,
  lasting: list`depuis | depuis plus de | avec plus de | fort de | fort de plus de | forte de | après | fondé* | créé*`,
  firm: list`nous | notre | nos | entreprise | société | agence | l'entreprise | la société`,
  person: list`
    vous | votre | vos | tu | ton | candidat* | développeur* | recherch* | cherch* | attend* | exig* |
    demand* | souhait* | requis* | profil
  `,
  tells: list`a | ont | est | sont | accompagn* | développe | propose | conçoit | nous`,
  behind: list`derrière nous | dans notre entreprise | dans notre maison | à son actif | à notre actif`,
  ofWhich: list`dont | dont au moins`,
  halfOfWhich: list`dont la moitié | la moitié d'entre elles`,
  apart: list`
    idéalement | de préférence | avec une bonne | avec une solide | avec de bonnes | avec de solides |
    et une bonne | et une solide | et de bonnes | et de solides | et maîtris* | et connaiss* | et vous | et nous | et être | est | sont | vous avez | vous connaissez | tu as
  `,
};
