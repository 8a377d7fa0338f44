/** A word that has been replaced, and the one that stands for it. */
interface Replaced {
  readonly former: string;
  readonly use: string;
  /** What finds it. Words that are common English too are judged by their names and by these uses alone. */
  readonly pattern: RegExp;
}

/** The words of the field are used everywhere, so that nobody needs a dictionary: these were replaced. */
export const replaced: readonly Replaced[] = [
  { former: 'answer', use: 'response, or respond', pattern: /answer/i },
  { former: 'door', use: 'surface, or entry', pattern: /(?<![a-z])doors?(?![a-z])|Doors?(?![a-z])/ },
  { former: 'world', use: 'account', pattern: /world/i },
  {
    former: 'told',
    use: 'violations, notes, or plain words',
    pattern: /(?<![A-Za-z])(?:un)?told(?![a-z])|Told(?![a-z])/,
  },
  { former: 'stroke', use: 'FaultHit', pattern: /(?<![\w-]|paint-order: )stroke(?![-\w:=])|Stroke/ },
  {
    former: 'strike',
    use: 'evaluate, or apply',
    pattern: /(?<![a-z])str(?:ike|ikes|iking|uck)(?![a-z])|Str(?:ike|uck)/,
  },
  { former: 'dishonest', use: 'invalid-response', pattern: /dishonest/i },
  { former: 'confess', use: 'failureResponse', pattern: /confess/i },
  { former: 'release (of a response)', use: 'sendResponse', pattern: /release(?:Fault|Override|Response)/ },
  {
    former: 'heal',
    use: 'remove, or clear',
    pattern: /(?<![A-Za-z])heal(?:s|ed|ing)?(?![a-z])|Heal(?:s|ed)?(?![a-z])/,
  },
  { former: 'stray', use: 'unrouted, or untracked', pattern: /stray/i },
  { former: 'patience', use: 'timeoutMs, or maxRetries', pattern: /patience/i },
  { former: 'knock', use: 'probe', pattern: /knock/i },
  { former: 'mostX', use: 'maxX', pattern: /(?<![A-Za-z])most(?=[A-Z])|(?:const|let|readonly) most\b|[(,{] ?most\??:/ },
  { former: 'regretted', use: 'strictViolations', pattern: /regret/i },
  { former: 'dialect', use: 'conventions', pattern: /(?<!jsonSchema)dialect/i },
  { former: 'step (of a keeper)', use: 'transaction', pattern: /\bstep<T>\(|(?:keeper|account)\??\.step\(/ },
  { former: 'look (of a keeper)', use: 'sync', pattern: /\blook\(account\b|keeper\??\.look\(/ },
];

/** The names of earlier versions that are still taken, for one release, and the files of earlier versions that are read. */
export const former: readonly (readonly [path: RegExp, word: string])[] = [
  // The reference, which is made from the doc comments, has all of them.
  [/^docs\/reference\/(?:engine|index)\.md$/, 'answer'],
  [/^docs\/reference\/(?:engine|index)\.md$/, 'world'],
  [/^docs\/reference\/index\.md$/, 'heal'],
  [/^docs\/reference\/contract\.md$/, 'stray'],
  [/^docs\/reference\/(?:browser|vitest)\.md$/, 'patience'],
  // The types and members of the engine, and a keeper with its verbs.
  [/^mocks\/engine\/deprecated\/names\.ts$/, 'answer'],
  [/^mocks\/engine\/deprecated\/names\.ts$/, 'world'],
  [/^mocks\/engine\/deprecated\/names\.ts$/, 'step (of a keeper)'],
  [/^mocks\/engine\/deprecated\/names\.ts$/, 'look (of a keeper)'],
  [/^mocks\/engine\/index\.ts$/, 'answer'],
  [/^mocks\/engine\/index\.ts$/, 'world'],
  [/^mocks\/engine\/mock\.ts$/, 'world'],
  [/^mocks\/engine\/.*\/(?:engine|handle|account|behaviour|conventions)\.ts$/, 'world'],
  [/^mocks\/engine\/.*\/(?:account|transaction)\.ts$/, 'step (of a keeper)'],
  [/^contracts\/reading\/.*id-context\.ts$/, 'world'],
  // The types of the package's own entry.
  [/^mocks\/index\.ts$/, 'world'],
  [/^mocks\/index\.ts$/, 'answer'],
  [/^mocks\/integrator\/.*script\.ts$/, 'answer'],
  // `faults.heal`, and `healed` over the control API.
  [/^mocks\/engine\/.*fault-rules\.ts$/, 'heal'],
  [/^mocks\/surfaces\/connect\/.*\.ts$/, 'heal'],
  [/^mocks\/surfaces\/admin\/.*fault-routes\.ts$/, 'heal'],
  [/^spec\/(?:admin\.openapi\.yaml|generated\/admin-.*)$/, 'heal'],
  // `workerPatience`.
  [/^mocks\/surfaces\/(?:browser|vitest)\/.*\.ts$/, 'patience'],
  // `astray` of a coverage, in reports and in files.
  [/^contracts\/coverage\/.*coverage.*\.ts$/, 'stray'],
  // Baselines, ledgers, recordings, state in browsers and in files, as earlier versions wrote them.
  [/^contracts\/baseline\/former-names\.ts$/, 'answer'],
  [/^contracts\/.*\/(?:ledger-text|recording-file)\.ts$/, 'answer'],
  [/^mocks\/surfaces\/browser\/.*database\.ts$/, 'world'],
  [/^mocks\/surfaces\/server\/.*\/former-tables\.ts$/, 'world'],
  // The tests of all that, and the law.
  [/^test\/(?:package\/former|architecture\/words)\//, ''],
  [/^test\/package\/types\/former-names\.test-d\.ts$/, ''],
  [/^test\/mocks\/surfaces\/admin\//, 'heal'],
];

/** Where a replaced word stands that has no leave to. */
export function findReplacedWords(texts: ReadonlyMap<string, string>): string[] {
  return [...texts].flatMap(([path, text]) => {
    const suspects = replaced.filter(({ pattern }) => pattern.test(text) || pattern.test(path));
    return suspects
      .filter(({ former: word }) => !former.some(([where, one]) => where.test(path) && (one === '' || one === word)))
      .flatMap(({ former: word, use, pattern }) =>
        [path, ...text.split('\n')].flatMap((line, index) =>
          pattern.test(line) ? [`${path}:${index} has "${word}". Use ${use}.`] : [],
        ),
      );
  });
}
