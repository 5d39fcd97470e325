'use client';

import { useEffect, useState } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { LinkButton } from '@/components/ui/link-button';
import { pluralise } from '@/components/ui/pluralise';
import { callApi } from '../../call-api';

type Offer = {
  format: string;
  name: string;
  written: number;
  activities: number;
  misfits: string[];
};
type Offers = { offers: Offer[] | null; error: string | null };

/** The deck as a file for other tools; what does not fit is said before it is downloaded. */
export function DownloadDialog({ lectureId, onClose }: { lectureId: string; onClose: () => void }) {
  const [{ offers, error }, setOffers] = useState<Offers>({ offers: null, error: null });
  useEffect(() => {
    let left = false;
    callApi<{ exports: Offer[] }>('GET', `/api/lectures/${lectureId}/exports`).then((answer) => {
      if (left) return;
      const failed = { offers: null, error: answer.ok ? null : answer.message };
      setOffers(answer.ok ? { offers: answer.data.exports, error: null } : failed);
    });
    return () => {
      left = true;
    };
  }, [lectureId]);

  return (
    <Dialog open wide title="Download the deck" onClose={onClose}>
      {error && <p role="alert">{error}</p>}
      {!offers && !error && <p role="status">Looking what fits …</p>}
      {offers && (
        <ul aria-label="Formats">
          {offers.map((offer) => (
            <OfferItem key={offer.format} lectureId={lectureId} offer={offer} />
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function OfferItem({ lectureId, offer }: { lectureId: string; offer: Offer }) {
  const { format, name, misfits, written } = offer;
  return (
    <li
      className="grid items-start gap-x-5 gap-y-2 border-t border-line py-3 min-[561px]:grid-cols-[13rem_minmax(0,1fr)]"
      aria-label={name}
    >
      {written > 0 ? (
        <LinkButton
          variant="line"
          size="small"
          icon="download"
          href={`/api/lectures/${lectureId}/exports/${format}`}
          download
        >
          {name}
        </LinkButton>
      ) : (
        <b>{name}</b>
      )}
      <div className="self-center">
        <p>{fits(offer)}</p>
        {misfits.length > 0 && (
          <details>
            <summary className="muted py-1">
              {pluralise(misfits.length, 'thing does not fit', 'things do not fit')}
            </summary>
            <ul className="caption">
              {misfits.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}

function fits({ written, activities, misfits }: Offer): string {
  const all = pluralise(activities, 'activity', 'activities');
  if (activities === 0) return 'The deck is empty.';
  if (written === 0) return `None of ${all} fits.`;
  if (written < activities) return `${written} of ${all} fit.`;
  return misfits.length > 0 ? `${all}, with less than is here.` : `${all}, complete.`;
}
