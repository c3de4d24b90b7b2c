import { t } from '../text/text';

interface Props {
  /** The file's name; nothing is told where it is absent. */
  file?: string | undefined;
  reason?: string | false | undefined;
  /** What is left as it was. */
  rest?: string;
}

/** Why a file was not taken in, told at once to who listens. */
export function FileFault({ file, reason, rest }: Props) {
  return (
    <div role="alert">
      {file !== undefined && reason && (
        <div class="import-failed">
          <strong>{t('import.failed', { file })}</strong>
          <p>{reason}</p>
          {rest && <p>{rest}</p>}
        </div>
      )}
    </div>
  );
}
