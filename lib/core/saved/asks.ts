import type { Requirement, Strength } from '../reading';

const LETTERS = { required: 'r', preferred: 'p', context: 'c', excluded: 'x' } as const satisfies Record<
  Strength,
  string
>;
const STRENGTHS = new Map<string, Strength>(
  Object.entries(LETTERS).map(([strength, letter]) => [letter, strength as Strength]),
);

/** Strength, `?` where doubtful, `o` where the employer's own, years, then the skills. */
const ASK = /^([rpcx])(\??)(o?)(\d+(?:\.\d+)?)?:([^\s:]+)$/;

/** What a comparison needs of requirements as one short text, since ten thousand texts are read at once and as many lists of lists are not: `r3:go,rust p:docker`. */
export function packAsks(requirements: Requirement[]): string {
  return requirements
    .map(({ anyOf, strength, years, doubtful, own }) => {
      return `${LETTERS[strength]}${doubtful ? '?' : ''}${own ? 'o' : ''}${years ?? ''}:${anyOf.join(',')}`;
    })
    .join(' ');
}

/** The requirements that were packed, without evidence and place. What is none is left out. */
export function unpackAsks(packed: string): Requirement[] {
  return packed.split(' ').flatMap((ask): Requirement[] => {
    const [, letter = '', doubtful, own, years, ids = ''] = ASK.exec(ask) ?? [];
    const strength = STRENGTHS.get(letter);
    const anyOf = ids.split(',').filter(Boolean);
    if (!strength || anyOf.length === 0) return [];
    return [
      {
        anyOf,
        strength,
        ...(years !== undefined && { years: Number(years) }),
        evidence: '',
        start: 0,
        doubtful: doubtful === '?',
        ...(own === 'o' && { own: true as const }),
      },
    ];
  });
}
