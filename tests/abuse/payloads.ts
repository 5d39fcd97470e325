const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
const list = (length: number, item: string) => `[${Array(length).fill(item).join(',')}]`;
const long = (length: number) => 'y'.repeat(length);

/** JSON as text, since it says more than JSON.stringify would let through. All under 64 KB. */
export const HOSTILE_JSON: Record<string, string> = {
  null: 'null',
  true: 'true',
  zero: '0',
  'minus zero': '-0',
  'beyond every number': '1e309',
  'beyond exact numbers': '9007199254740993',
  text: '"text"',
  'empty list': '[]',
  'empty object': '{}',
  'list of objects': '[{},{}]',
  'operators for a database': '{"code":{"$ne":null},"nickname":["x"]}',
  'own toString': '{"code":"000000","nickname":{"toString":"x","valueOf":1,"length":-1}}',
  'own toJSON': '{"toJSON":"x","then":{"then":1}}',
  SQL: `{"runId":"'; DROP TABLE answer; --","answerId":"x","answer":[0]}`,
  'a path': '{"activityId":"../../etc/passwd","participantId":"..\\\\..","seconds":60}',
  'a long id': `{"runId":"x","answerId":"${long(5_000)}","answer":[0]}`,
  'a long nickname': `{"code":"000000","nickname":"${long(60_000)}"}`,
  'a long prompt': `{"prompt":"${long(30_000)}","choices":["${long(20_000)}","b"]}`,
  'a NUL':
    '{"code":"00000\\u0000","nickname":"\\u0000","prompt":"\\u0000","participantId":"\\u0000"}',
  'a NUL among good things':
    '{"prompt":"a\\u0000b","choices":["a\\u0000","b\\u0000c"],"nickname":"a\\u0000b"}',
  'lone surrogates':
    '{"nickname":"\\ud800","prompt":"\\udfff","choices":["\\ud800","\\udc00"],"answer":"\\ud800"}',
  'other digits': '{"code":"１２３４５６","nickname":"x"}',
  'a bidi override': '{"code":"000000","nickname":"\\u202egnirts"}',
  'numbers out of range': '{"seconds":1e309,"shown":-1,"activityId":"sample-quiz"}',
  'numbers with parts':
    '{"seconds":5.5,"shown":0.1,"activityId":"sample-quiz","live":1,"locked":"yes"}',
  'times and certainties that nobody has':
    '{"code":"000000","nickname":"x","moreTime":1e9,"timeFactor":-1,"confidence":99,"runId":"x"}',
  'a time as text': '{"runId":"x","answerId":"y","answer":[0],"tookMs":"1","confidence":"3"}',
  'a time beyond its bounds': '{"runId":"x","answerId":"y","answer":[0],"tookMs":-1}',
  'a slide that is none': '{"slideId":"__proto__","step":1e9,"place":"everywhere","slides":"yes"}',
  'minus zero inside': '{"seconds":-0,"shown":-0.5}',
  'a polluted prototype':
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
  'prototype as a key of an id': '{"runId":"__proto__","answerId":"constructor","answer":[0]}',
  'an activity of the prototype':
    '{"activityId":"__proto__","participantId":"hasOwnProperty","readmissionId":"toString","admit":true}',
  'deep objects': nested(3_000),
  'deep lists': `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  'a deep answer': `{"runId":"x","answerId":"y","answer":${nested(2_000)}}`,
  'a long list': list(30_000, '0'),
  'a long answer': `{"runId":"x","answerId":"y","answer":${list(30_000, '1')}}`,
  'many choices': `{"prompt":"p","choices":${list(10_000, '"c"')}}`,
  'many keys': `{${Array.from({ length: 5_000 }, (_, key) => `"k${key}":0`).join(',')}}`,
  'an invisible question': '{"askId":"a","text":"\\u200b\\u200b \\u0000"}',
  'a question without end': `{"askId":"a","text":"${long(50_000)}"}`,
  'a question of lists': '{"askId":["a"],"text":[["x"]],"questionId":{"$ne":""},"up":"yes"}',
  'a question of the prototype': '{"questionId":"__proto__","askId":"constructor","up":true}',
  'a stranger among feelings': '{"feeling":"toString","reaction":"__proto__","status":"withdrawn"}',
  'settings of the voice': '{"voice":{"questions":"all","pulse":1,"nicknames":null}}',
  'a deadline before all time': '{"closesAt":-1}',
  'a deadline after all time': '{"closesAt":8640000000000001}',
  'teams that are none': '{"team":-1,"people":1e9,"code":"000000","nickname":"x"}',
  'a deadline in words': '{"closesAt":"tomorrow"}',
  'a javascript address': '{"address":"javascript:alert(1)"}',
  'an address with secrets': '{"address":"http://user:password@[::1]:99999/"}',
};
