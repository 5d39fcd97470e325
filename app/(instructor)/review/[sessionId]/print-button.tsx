'use client';

import { Button } from '@/components/ui/button';

export function PrintButton() {
  return (
    <Button variant="line" size="small" icon="printer" onClick={() => window.print()}>
      Print
    </Button>
  );
}
