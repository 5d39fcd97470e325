'use client';

import { useState } from 'react';
import { activityKinds, editorOf, kindOf } from '@/activities/editor';
import { rulesOf } from '@/activities/rules';
import { Notice } from '@/components/ui/notice';
import { Segmented } from '@/components/ui/segmented';
import { Tag } from '@/components/ui/tag';
import type { ActivityConfig } from '@/domain/activity';
import type { CodeBlock } from '@/domain/code-block';
import { suggestedSeconds } from '@/domain/time/suggested-seconds';
import { callApi } from '../../../../call-api';
import { DeskBar } from '../../../../desk-bar';
import { placeText } from '../../../place-text';
import { BranchFields } from './branch-fields';
import { CodeFields } from './code-fields';
import { LeaveEditor } from './leave-editor';
import { Preview } from './preview';
import { SaveMark } from './save-mark';
import { QuestionField, ScoreFields } from './shared-fields';
import { useAutosave } from './use-autosave';

type Activity = {
  id: string;
  type: string;
  config: ActivityConfig;
  line: number;
  lineEnd: number;
};

type Draft = { type: string; config: ActivityConfig };

type Props = {
  lectureId: string;
  /** Titles of the sections of the notes. */
  sections: string[];
  activity: Activity;
};

/** Everything that is typed here is saved by itself; the previews show what the room will see. */
export function EditorPage({ lectureId, sections, activity }: Props) {
  const [draft, setDraft] = useState<Draft>(activity);
  const [coloured, setColoured] = useState<CodeBlock | undefined>(activity.config.code);
  const [others, setOthers] = useState<Record<string, ActivityConfig>>({});

  const { state, flush } = useAutosave(draft, async ({ type, config }) => {
    const path = `/api/lectures/${lectureId}/activities/${activity.id}`;
    const body = { type, config: tidy({ type, config }) };
    const answer = await callApi<{ activity: Activity }>('PUT', path, body);
    if (answer.ok) setColoured(answer.data.activity.config.code);
    return answer;
  });

  const { type, config } = draft;
  const kind = kindOf(type, config);
  const { Editor } = editorOf(type);
  const shown = withColours(config, coloured);

  function edit(changed: ActivityConfig) {
    setDraft({ type, config: changed });
  }

  /** What was written as another kind is still there when the lecturer changes her mind. */
  function changeKind(id: string) {
    const next = activityKinds.find((candidate) => candidate.id === id);
    if (!next || next.id === kind.id) return;
    setOthers({ ...others, [kind.id]: config });
    const { prompt, seconds, points, confidence, branch, explanation } = config;
    const before = others[next.id];
    setDraft({
      type: next.type,
      config: before
        ? { ...before, prompt, seconds, points, confidence, branch, explanation }
        : next.from(config),
    });
  }

  return (
    <>
      <DeskBar current="/lectures">
        <SaveMark state={state} />
        <LeaveEditor href={`/lectures/${lectureId}`} flush={flush} />
      </DeskBar>
      <main className="editor" id="main">
        <h1 className="sr">Edit activity</h1>
        <section className="form relative" aria-label="Activity">
          <div className="row between wrap">
            <Segmented
              label="Kind of activity"
              segments={activityKinds.map(({ id, text, icon }) => ({ value: id, text, icon }))}
              value={kind.id}
              onChange={changeKind}
            />
            <Tag>
              {activity.line > 0
                ? `from ${placeText(activity.line, activity.lineEnd)}`
                : 'written by hand'}
            </Tag>
          </div>
          {state.is === 'refused' && (
            <Notice look="wrong" title="Not saved" live>
              {state.message} What you typed is still here.
            </Notice>
          )}
          <QuestionField config={config} onChange={edit} />
          <CodeFields type={type} config={config} onChange={edit} />
          <Editor config={shown} onChange={edit} />
          <ScoreFields
            config={config}
            scored={rulesOf(type).scored(config)}
            suggested={suggestedSeconds({ ...config, ...rulesOf(type).deckFields(config) })}
            onChange={edit}
          />
          {rulesOf(type).scored(config) && (
            <BranchFields config={config} sections={sections} onChange={edit} />
          )}
        </section>
        <Preview type={type} config={tidy({ type, config: shown })} />
      </main>
    </>
  );
}

/** What is saved and shown: without rows and fields that nobody has written into. */
function tidy({ type, config }: Draft): ActivityConfig {
  const { explanation, code, ...rest } = editorOf(type).tidy(config);
  const needsCode = editorOf(type).withCode !== undefined;
  return {
    ...rest,
    ...(explanation?.trim() ? { explanation } : {}),
    ...(code && (needsCode || code.text.trim() !== '') ? { code } : {}),
  };
}

/** The server colours code when it saves; until then the last colours hold for the same text. */
function withColours(config: ActivityConfig, coloured: CodeBlock | undefined): ActivityConfig {
  const { code } = config;
  if (!code) return config;
  const same = coloured?.text === code.text && coloured.language === code.language;
  return { ...config, code: { ...code, tokens: same ? coloured.tokens : undefined } };
}
