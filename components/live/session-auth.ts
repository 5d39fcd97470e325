/**
 * Who a client says it is when it connects. A visitor is a phone that has not joined yet; a host on
 * the same origin is known by its cookie.
 */
export type SessionAuth = { token: string } | { stage: string } | { sessionId: string } | Visitor;

type Visitor = { visitor: true };

export const VISITOR: Visitor = { visitor: true };

export function isVisitor(auth: SessionAuth): auth is Visitor {
  return 'visitor' in auth;
}

export function isSameAuth(one: SessionAuth, other: SessionAuth): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
