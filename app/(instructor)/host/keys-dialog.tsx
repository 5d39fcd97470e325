'use client';

import { Dialog } from '@/components/ui/dialog';
import { hostKeyHelp } from './host-keys';

export function KeysDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog open title="Keys" onClose={onClose}>
      <table className="table">
        <tbody>
          {hostKeyHelp.map(({ keys, does }) => (
            <tr key={does}>
              <th scope="row">
                <span className="row">
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </span>
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="muted">On the stage: B turns the board, F fills the screen.</p>
    </Dialog>
  );
}
