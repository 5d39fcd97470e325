import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from './security-headers';

describe('contentSecurityPolicy', () => {
  it('lets no script run without the nonce or our own address', () => {
    const policy = contentSecurityPolicy(['nonce-abc'], 'lectern.test:3000', false);
    expect(policy).toContain("script-src 'self' 'nonce-abc';");
    expect(policy).not.toContain('unsafe-eval');
    expect(policy).toContain('ws://lectern.test:3000');
  });

  it('names the scripts of a page by their hashes', () => {
    const policy = contentSecurityPolicy(['sha256-abc=', 'sha256-def='], undefined, false);
    expect(policy).toContain("script-src 'self' 'sha256-abc=' 'sha256-def=';");
  });

  it('does not repeat a host header that is no host', () => {
    const policy = contentSecurityPolicy(['nonce-abc'], "x; script-src 'unsafe-inline'", false);
    expect(policy).toContain("connect-src 'self';");
  });
});
