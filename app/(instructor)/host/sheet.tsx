import { Fragment } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';
import { plainProse } from '@/components/ui/prose-tree';
import { clockText } from '@/components/ui/seconds-text';
import type { ActivityId, SlideId } from '@/domain/ids';
import type { RunSheet } from '@/domain/run-sheet';
import { sheetItems } from '@/domain/sheet-items';
import type { DeckRow, HostView } from '@/domain/views';
import { iconOf } from './activity-icon';
import type { HostCommand } from './command-for';
import { PanelClose } from './panel-close';
import { type SheetRow, sheetRows } from './sheet-rows';
import { PaceLine } from './slides/pace-line';
import { SlideRow } from './slides/slide-row';
import { SlidesSwitch } from './slides/slides-switch';
import { usePanelKeys } from './use-panel-keys';

type Props = {
  view: HostView;
  sheet: RunSheet;
  busy: boolean;
  clockOffsetMs: number;
  onSend: (command: HostCommand) => void;
  open: boolean;
  onClose: () => void;
  onPick: (activityId: ActivityId) => void;
};

/** The lecture from top to bottom; a click opens any activity. */
export function Sheet({ view, sheet, open, onClose, onPick, onSend, ...now }: Props) {
  const panel = usePanelKeys<HTMLElement>(open, onClose);
  const slides = view.settings.slides ? sheet.slides : [];
  const groups = groupByPart(sheetRows(sheet.sections, sheetItems(slides, view.deck), view));
  const show = (slideId: SlideId) => onSend({ event: 'slide:show', payload: { slideId } });
  return (
    <nav className={classNames('sheet', open && 'is-open')} aria-label="Run sheet" ref={panel}>
      <PanelClose title="Run sheet" onClose={onClose} />
      {sheet.slides.length > 0 && <SlidesSwitch view={view} busy={now.busy} onSend={onSend} />}
      {groups.map(({ part, rows }) => (
        <Fragment key={part?.key ?? 'first'}>
          {part && (
            <h2>
              <span>{part.title}</span>
              {part.minutes !== null && <span>{part.minutes} min</span>}
            </h2>
          )}
          <ul>
            {rows.map((row) =>
              row.kind === 'section' ? (
                <li className="sec" key={row.key}>
                  {row.title}
                </li>
              ) : row.kind === 'slide' ? (
                <SlideRow
                  {...row}
                  disabled={now.busy || view.phase === 'ended'}
                  onShow={() => show(row.slide.id)}
                  key={row.key}
                />
              ) : (
                <ActivityItem
                  {...row}
                  busy={view.phase === 'ended'}
                  onPick={onPick}
                  key={row.key}
                />
              ),
            )}
          </ul>
        </Fragment>
      ))}
      {view.deck.length === 0 && (
        <p className="muted px-[1.5rem]">
          The deck is empty. “Ask now” asks a poll that you type here.
        </p>
      )}
      <PaceLine view={view} sheet={sheet} clockOffsetMs={now.clockOffsetMs} />
    </nav>
  );
}

type ItemProps = Extract<SheetRow, { kind: 'activity' }> & {
  busy: boolean;
  onPick: (activityId: ActivityId) => void;
};

function ActivityItem({ row, state, busy, onPick }: ItemProps) {
  return (
    <li
      className={state === 'ahead' ? undefined : state}
      aria-current={state === 'now' ? 'step' : undefined}
    >
      <button type="button" disabled={busy} onClick={() => onPick(row.activityId)}>
        <Icon name={state === 'done' ? 'check' : iconOf(row)} />
        <span>
          {plainProse(row.prompt) || 'A question without words'}
          {state === 'done' && <span className="sr">, asked</span>}
        </span>
        <span className="num">{noteOf(row)}</span>
      </button>
    </li>
  );
}

function noteOf({ gaps, runs, seconds }: DeckRow) {
  if (gaps.length > 0) return <Icon name="warning" label="not ready" />;
  if (runs > 1) return `×${runs}`;
  return seconds === null ? null : clockText(seconds);
}

type Part = Extract<SheetRow, { kind: 'part' }>;
type Group = { part: Part | null; rows: Exclude<SheetRow, Part>[] };

function groupByPart(rows: SheetRow[]): Group[] {
  const groups: Group[] = [{ part: null, rows: [] }];
  for (const row of rows) {
    if (row.kind === 'part') groups.push({ part: row, rows: [] });
    else groups.at(-1)?.rows.push(row);
  }
  return groups.filter(({ part, rows: inPart }) => part !== null || inPart.length > 0);
}
