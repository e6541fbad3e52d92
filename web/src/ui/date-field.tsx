import { type ReactElement, useState } from 'react';
import { readDay } from './day.ts';
import styles from './select-field.module.css';

/** A day, or none, by the control of the reader's own device. `value`: ISO 8601. */
export function DateField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string | null;
  onChange: (value: string | null) => void;
}): ReactElement {
  const [draft, setDraft] = useState({ of: value, text: value ?? '' });
  if (draft.of !== value) setDraft({ of: value, text: value ?? '' });
  const write = (text: string) => {
    setDraft({ of: value, text });
    // What is being typed passes through years such as 0002.
    if (readDay(text) !== null) onChange(text);
  };
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <input
        className={styles.select}
        type="date"
        value={draft.text}
        onChange={(event) => write(event.target.value)}
        onBlur={() => {
          if (draft.text === '' && value !== null) onChange(null);
        }}
      />
    </label>
  );
}
