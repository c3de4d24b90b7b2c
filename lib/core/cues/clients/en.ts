import { type ClientWords, list } from '../cues';

/** What names customers, investors and former employers in English. */
export const clients: ClientWords = {
  before: list`
    trusted by | backed by | funded by | used by | used by companies like | used by companies such as |
    used by teams at | loved by | loved by teams at | chosen by | relied on by | used in production by |
    customers such as | customers like | customers include | customers including | customers are |
    customers range from | clients such as | clients like | clients include | clients including |
    clients are | users include | users such as companies like | investors such as | investors like |
    investors include | investors including | investors are | brands such as | brands like | brands
    including | companies such as | companies like | companies including | enterprises such as |
    enterprises like | enterprises including | startups such as | startups like | startups including |
    organizations such as | organizations like | organisations such as | firms like | firms such as |
    firms including | investment from | investments from | partners such as | partners include |
    partners like | teams at | engineers at | developers at | alumni of | alumni from | veterans of |
    veterans from | founders come from | founders came from | team comes from | team come from | team
    members come from | colleagues come from | previously at | acquired by
  `,
  behind: list`
    rely on us | relies on us | trust us | depend on us | count on us | rely on our | trust our | use
    our | love our | are our customers | are our clients | are among our customers | are among our
    clients | already trust | run their business on us
  `,
  labels: list`
    customers | our customers | selected customers | our clients | selected clients | our investors |
    investors | our backers | backers | backed by | funded by | trusted by | partners | our partners |
    used by | loved by
  `,
};
