import { useEffect, useState } from 'preact/hooks';
import { LONGEST_NAME } from '../../core/lengths';
import type { WordCheck } from '../../core/profile/words/word-check';
import type { SkillActions, WordActions } from '../actions';
import type { Notices } from '../notices/use-notice';
import { Glyph } from '../parts/Glyph';
import { t } from '../text/text';
import { later } from '../window/later';
import './words.css';

const WordPreview = later(() => import('./WordPreview').then((module) => module.WordPreview));

interface Props {
  name: string;
  actions: WordActions & Pick<SkillActions, 'saveSkill' | 'removeSkill'>;
  notices: Notices;
  onAdded: () => void;
}

/** Where no skill is known by a name: the way to make it one of the reader's words and skills, with what it would hit. */
export function UnknownSkill({ name, actions, notices, onAdded }: Props) {
  const [check, setCheck] = useState<WordCheck>();
  const isName = name.length <= LONGEST_NAME && /[\p{L}\p{N}]/u.test(name);

  useEffect(() => {
    let isWanted = isName;
    // What is not known of it keeps nobody from adding it.
    if (isName)
      actions.checkWord(name).then(
        (answer) => isWanted && setCheck(answer),
        () => undefined,
      );
    return () => {
      isWanted = false;
    };
  }, []);

  async function add() {
    const isAdded = await notices.run(
      async () => {
        const { own } = await actions.correct({ kind: 'own', name });
        const word = own.find((one) => one.name === name);
        if (word) await actions.saveSkill({ ...word, level: 'working' });
        return word;
      },
      (word) => ({
        text: t('skills.added', { name }),
        undo: async () => {
          if (word) await actions.removeSkill(word.id);
          await actions.correct({ kind: 'notOwn', name });
        },
      }),
    );
    if (isAdded) onAdded();
  }

  if (!isName) return null;
  return (
    <div class="unknown-skill">
      <button type="button" class="button" onClick={() => void add()}>
        <Glyph name="add" />
        {t('words.addSkill', { name })}
      </button>
      <p class="quiet">{t('words.exact')}</p>
      {check && <WordPreview check={check} />}
    </div>
  );
}
