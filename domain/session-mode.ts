/** live: led by the host · homework: at one's own pace until a deadline · rehearsal: counts nowhere */
export type SessionMode = 'live' | 'homework' | 'rehearsal';
