import type { ReactElement } from 'react';
import { formatNumber } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { nameIn } from '../../language/name.tsx';
import { useWords } from '../../language/words.ts';
import { Badge } from '../../ui/badge.tsx';
import { Link } from '../../ui/link.tsx';
import styles from './chosen-list.module.css';
import { moveOffice } from './compared-offices.ts';
import { OfficeMark } from './office-mark.tsx';
import { PICKER_WORDS } from './picker.words.ts';
import type { NamedOffice } from './use-named-offices.ts';

interface ChosenListProps {
  offices: readonly NamedOffice[];
  onChoose: (slugs: readonly string[], told: string) => void;
}

/** The chosen offices in their order; each can be moved and removed. */
export function ChosenList({ offices, onChoose }: ChosenListProps): ReactElement {
  const words = useWords(PICKER_WORDS);
  const language = useLanguage();
  const slugs = offices.map(({ slug }) => slug);
  const compared = offices.filter(({ office }) => office !== null).map(({ slug }) => slug);
  const move = (slug: string, name: string, by: -1 | 1) => {
    const moved = moveOffice(slugs, slug, by);
    onChoose(moved, words.moved(name, formatNumber(moved.indexOf(slug) + 1, language)));
  };
  return (
    <ol className={styles.chosen} aria-label={words.chosen}>
      {offices.map(({ slug, office }, place) => {
        const name = office == null ? slug : nameIn(office, language);
        return (
          <li key={slug} className={styles.office}>
            {compared.includes(slug) && <OfficeMark place={compared.indexOf(slug)} />}
            <span className={styles.name}>
              {office == null ? slug : <Link to={`/office/${slug}`}>{name}</Link>}
              {office === null && (
                <>
                  {' '}
                  <Badge tone="error">{words.unknown}</Badge>
                </>
              )}
              {office?.synthetic === true && (
                <>
                  {' '}
                  <Badge tone="warning">{words.synthetic}</Badge>
                </>
              )}
            </span>
            <span className={styles.buttons} data-print="none">
              <IconButton label={words.earlier(name)} isOff={place === 0} onPress={() => move(slug, name, -1)}>
                ↑
              </IconButton>
              <IconButton
                label={words.later(name)}
                isOff={place === offices.length - 1}
                onPress={() => move(slug, name, 1)}
              >
                ↓
              </IconButton>
              <IconButton
                label={words.remove(name)}
                onPress={() =>
                  onChoose(
                    slugs.filter((other) => other !== slug),
                    words.removed(name),
                  )
                }
              >
                ×
              </IconButton>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

interface IconButtonProps {
  label: string;
  /** Nothing to do; the button keeps its focus all the same, so that a reader who moves an office to the end is not lost. */
  isOff?: boolean;
  onPress: () => void;
  children: string;
}

function IconButton({ label, isOff = false, onPress, children }: IconButtonProps): ReactElement {
  return (
    <button
      type="button"
      className={styles.icon}
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      onClick={() => {
        if (!isOff) onPress();
      }}
    >
      <span aria-hidden="true">{children}</span>
    </button>
  );
}
