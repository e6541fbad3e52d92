import type { ReactElement } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import styles from './search-box.module.css';

/** Something that was found. `lang` is that of the title and the detail. */
export interface Found {
  readonly id: string;
  readonly title: string;
  /** What tells it from others of its name, such as its district. */
  readonly detail: string;
  readonly kind: string;
  readonly lang: 'bn' | 'en';
}

interface SearchBoxProps<Item extends Found> {
  label: string;
  /** Whether the label is for screen readers alone. */
  isLabelHidden?: boolean;
  placeholder?: string;
  text: string;
  onText: (text: string) => void;
  found: readonly Item[];
  /** What stands where nothing is found, or not yet. */
  empty: string;
  onPick: (item: Item) => void;
  /** Enter without a choice from the list. */
  onEnter?: (text: string) => void;
}

/** A field that offers what is found while one writes; by keyboard, touch and screen reader. */
export function SearchBox<Item extends Found>({
  label,
  isLabelHidden = false,
  placeholder,
  text,
  onText,
  found,
  empty,
  onPick,
  onEnter,
}: SearchBoxProps<Item>): ReactElement {
  const pick = (key: unknown) => {
    const item = found.find(({ id }) => id === key);
    if (item !== undefined) onPick(item);
  };
  return (
    <ComboBox
      className={styles.box ?? ''}
      items={found}
      inputValue={text}
      onInputChange={onText}
      value={null}
      onChange={pick}
      allowsCustomValue
      allowsEmptyCollection={text.trim() !== ''}
      menuTrigger="input"
      {...(isLabelHidden && { 'aria-label': label })}
    >
      {!isLabelHidden && <Label className={styles.label ?? ''}>{label}</Label>}
      <Input
        className={styles.input ?? ''}
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        {...(placeholder !== undefined && { placeholder })}
        onKeyDown={(event) => {
          const isChosen = event.currentTarget.getAttribute('aria-activedescendant') !== null;
          if (event.key === 'Enter' && !isChosen) onEnter?.(event.currentTarget.value);
        }}
      />
      <Popover className={styles.popover ?? ''}>
        <ListBox<Item>
          className={styles.list ?? ''}
          renderEmptyState={() => <div className={styles.empty}>{empty}</div>}
        >
          {({ id, title, detail, kind, lang }) => (
            <ListBoxItem id={id} textValue={`${title} ${detail}`} className={styles.option ?? ''}>
              <Text slot="label" className={styles.title ?? ''} lang={lang}>
                {title}
              </Text>
              <span className={styles.kind}>{kind}</span>
              <Text slot="description" className={styles.detail ?? ''} lang={lang}>
                {detail}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
