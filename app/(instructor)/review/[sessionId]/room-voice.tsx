import { PulsePicture } from '@/components/ui/pulse-picture';
import { ScrollTable } from '@/components/ui/scroll-table';
import { Tag } from '@/components/ui/tag';
import type { SessionId } from '@/domain/ids';
import type { SectionPulse } from '@/domain/voice/lecture-sections';
import type { HostQuestion } from '@/domain/voice/questions';
import type { VoiceReport } from '@/server/queries/voice-report';

/** What the room said by itself: how it felt by section, and what it asked. */
export function RoomVoice({ voice, sessionId }: { voice: VoiceReport; sessionId: SessionId }) {
  const tables = `/api/sessions/${sessionId}`;
  return (
    <>
      {voice.line.length > 0 && <Pulse {...voice} table={`${tables}/pulse.csv`} />}
      {voice.questions.length > 0 && (
        <Questions questions={voice.questions} table={`${tables}/questions.csv`} />
      )}
    </>
  );
}

type PulseProps = Pick<VoiceReport, 'line' | 'sections'> & { table: string };

function Pulse({ line, sections, table }: PulseProps) {
  const most = Math.max(
    3,
    ...line.flatMap((point) => [point.lost, point['too-fast'], point['too-slow']]),
  );
  return (
    <section>
      <h2>How the room felt</h2>
      <PulsePicture
        line={line}
        sections={sections.filter(({ title }) => title !== '')}
        most={Math.ceil(most)}
        label={`The pulse over the session; at most ${Math.round(most)} people felt the same at once`}
      />
      <ScrollTable label="The pulse by section">
        <thead>
          <tr>
            <th scope="col">Section</th>
            <th scope="col" className="r">
              Lost
            </th>
            <th scope="col" className="r">
              Too fast
            </th>
            <th scope="col" className="r">
              Too slow
            </th>
          </tr>
        </thead>
        <tbody>
          {sections.map((section) => (
            <SectionRow key={section.from} {...section} />
          ))}
        </tbody>
        <caption>
          People who said so at least once. In the line a tap fades by half every two minutes: lost
          is filled, too fast dotted, too slow dashed. <TableLink href={table} />
        </caption>
      </ScrollTable>
    </section>
  );
}

function SectionRow({ title, people }: SectionPulse) {
  return (
    <tr>
      <td>{title || 'The whole session'}</td>
      <td className="r">{people.lost}</td>
      <td className="r">{people['too-fast']}</td>
      <td className="r">{people['too-slow']}</td>
    </tr>
  );
}

function Questions({ questions, table }: { questions: HostQuestion[]; table: string }) {
  return (
    <section>
      <h2>What the room asked</h2>
      <ScrollTable label="Questions from the room">
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col" className="r">
              Votes
            </th>
            <th scope="col" className="r">
              Read by
            </th>
            <th scope="col">Became</th>
          </tr>
        </thead>
        <tbody>
          {questions.map(({ questionId, text, votes, readers, status }) => (
            <tr key={questionId}>
              <td dir="auto">{text}</td>
              <td className="r">{votes}</td>
              <td className="r">{readers}</td>
              <td>
                <Became status={status} />
              </td>
            </tr>
          ))}
        </tbody>
        <caption>
          In the order that the room gave them. Nobody is told who asked; only you see what was
          hidden or never shown. <TableLink href={table} />
        </caption>
      </ScrollTable>
    </section>
  );
}

function TableLink({ href }: { href: string }) {
  return (
    <a className="no-print" href={href} download>
      Download as CSV
    </a>
  );
}

function Became({ status }: Pick<HostQuestion, 'status'>) {
  switch (status) {
    case 'answered':
      return <Tag icon="check">Answered</Tag>;
    case 'hidden':
      return <Tag icon="eye-off">Hidden</Tag>;
    case 'waiting':
      return <Tag look="draft">Never shown</Tag>;
    default:
      return <Tag>Open</Tag>;
  }
}
