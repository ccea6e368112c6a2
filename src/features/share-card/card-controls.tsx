import { type PaletteId, palettes } from '../../core/card/palette';
import { type Ratio, ratios, type Template } from '../../core/card/template';
import { templates } from '../../core/card/templates/templates';
import { type MessageKey, t } from '../../platform/i18n';
import type { CardChoice } from './card-sheet';
import { paletteNames, templateNames } from './choice-names';

interface CardControlsProps {
  choice: CardChoice;
  /** The template in use, which `choice.template` need not name. */
  template: Template;
  onChoice: (choice: CardChoice) => void;
  sharp: boolean;
  onSharp: (sharp: boolean) => void;
}

/** Template, ratio, colours and the two switches; every change draws the card again. */
export function CardControls({ choice, template, onChoice, sharp, onSharp }: CardControlsProps) {
  const palette = template.palettes.find((id) => id === choice.palette) ?? template.palettes[0];
  return (
    <div class="card-controls">
      <Group legend={t('cardTemplate')} name="card-template">
        {templates.map(({ id }) => (
          <Option
            key={id}
            name="card-template"
            label={t(templateNames[id] ?? 'cardTemplate')}
            checked={id === template.id}
            onPick={() => onChoice({ ...choice, template: id })}
          />
        ))}
      </Group>
      <Group legend={t('cardRatio')} name="card-ratio">
        {(Object.keys(ratios) as Ratio[]).map((ratio) => (
          <Option
            key={ratio}
            name="card-ratio"
            label={ratio}
            checked={ratio === choice.ratio}
            onPick={() => onChoice({ ...choice, ratio })}
          >
            <span class="card-shape" style={shapeOf(ratio)} />
          </Option>
        ))}
      </Group>
      <Group legend={t('cardPalette')} name="card-palette">
        {template.palettes.map((id) => (
          <Swatch
            key={id}
            id={id}
            checked={id === palette}
            onPick={() => onChoice({ ...choice, palette: id })}
          />
        ))}
      </Group>
      <div class="card-switches">
        <Switch label="cardQr" on={choice.qr} onSwitch={(qr) => onChoice({ ...choice, qr })} />
        <Switch label="cardSharp" on={sharp} onSwitch={onSharp} />
      </div>
    </div>
  );
}

function shapeOf(ratio: Ratio): { width: string; height: string } {
  const [w, h] = ratios[ratio];
  const longest = Math.max(w, h);
  return { width: `${(14 * w) / longest}px`, height: `${(14 * h) / longest}px` };
}

interface GroupProps {
  legend: string;
  name: string;
  children: preact.ComponentChildren;
}

function Group({ legend, name, children }: GroupProps) {
  return (
    <fieldset class={`card-group ${name}`}>
      <legend>{legend}</legend>
      <div class="card-options">{children}</div>
    </fieldset>
  );
}

interface OptionProps {
  name: string;
  label: string;
  checked: boolean;
  onPick: () => void;
  children?: preact.ComponentChildren;
}

function Option({ name, label, checked, onPick, children }: OptionProps) {
  return (
    <label class="card-option">
      <input type="radio" name={name} checked={checked} onChange={onPick} />
      <span class="card-face">
        {children}
        {label}
      </span>
    </label>
  );
}

function Swatch({ id, checked, onPick }: { id: PaletteId; checked: boolean; onPick: () => void }) {
  const { paper, ink, accent } = palettes[id];
  return (
    <label class="card-swatch" title={t(paletteNames[id])}>
      <input
        type="radio"
        name="card-palette"
        aria-label={t(paletteNames[id])}
        checked={checked}
        onChange={onPick}
      />
      <span style={{ background: paper, color: ink, borderColor: accent }} aria-hidden="true">
        文
      </span>
    </label>
  );
}

interface SwitchProps {
  label: MessageKey;
  on: boolean;
  onSwitch: (on: boolean) => void;
}

function Switch({ label, on, onSwitch }: SwitchProps) {
  return (
    <label class="card-switch">
      <input type="checkbox" checked={on} onChange={() => onSwitch(!on)} />
      {t(label)}
    </label>
  );
}
