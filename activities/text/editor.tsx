'use client';

import { CheckBox } from '@/components/ui/check-box';
import { Switch } from '@/components/ui/switch';
import { TextField } from '@/components/ui/text-field';
import { TextRows } from '@/components/ui/text-rows';
import { ACCEPTED_MAX, LENGTH_MAX, type TextConfig } from './config';
import { languageNames, languages } from './profanity/languages';

type Props = { config: TextConfig; onChange: (config: TextConfig) => void };

/** What is right and how exactly it must be written; or what a cloud or wall leaves out. */
export function TextEditor({ config, onChange }: Props) {
  const { mode, length } = config;
  return (
    <div className="stack">
      {mode === 'answer' ? (
        <AcceptedFields config={config} onChange={onChange} />
      ) : (
        <FilterFields config={config} onChange={onChange} />
      )}
      <TextField
        label="Letters at most"
        inputMode="numeric"
        value={length}
        onChange={(event) => {
          const typed = Number(event.target.value.replace(/\D/g, '').slice(0, 3));
          onChange({ ...config, length: Math.min(LENGTH_MAX, Math.max(1, typed)) });
        }}
      />
    </div>
  );
}

function AcceptedFields({ config, onChange }: Props) {
  return (
    <>
      <fieldset>
        <legend className="label">
          Right answers <span className="hint">the first one is shown</span>
        </legend>
        <TextRows
          rows={config.accepted}
          name="Answer"
          most={ACCEPTED_MAX}
          maxLength={LENGTH_MAX}
          sorted
          add="Add a right answer"
          onChange={(accepted) => onChange({ ...config, accepted })}
        />
      </fieldset>
      <div className="settings">
        <Switch
          label="Forgive small typos"
          hint="One from five letters on, two from ten on; never in numbers."
          checked={config.typos}
          onChange={(event) => onChange({ ...config, typos: event.target.checked })}
        />
        <Switch
          label="Capitals matter"
          checked={config.caseMatters}
          onChange={(event) => onChange({ ...config, caseMatters: event.target.checked })}
        />
        <Switch
          label="Accents matter"
          checked={config.accentsMatter}
          onChange={(event) => onChange({ ...config, accentsMatter: event.target.checked })}
        />
      </div>
    </>
  );
}

function FilterFields({ config, onChange }: Props) {
  const { filter } = config;
  return (
    <fieldset>
      <legend className="label">
        Keep swear words from the wall <span className="hint">you still see them</span>
      </legend>
      <div className="row wrap">
        {languages.map((language) => (
          <span className="row gap-1" key={language}>
            <CheckBox
              label={`Swear words in ${languageNames[language]}`}
              checked={filter.includes(language)}
              onChange={(event) =>
                onChange({
                  ...config,
                  filter: languages.filter((other) =>
                    other === language ? event.target.checked : filter.includes(other),
                  ),
                })
              }
            />
            {languageNames[language]}
          </span>
        ))}
      </div>
    </fieldset>
  );
}
