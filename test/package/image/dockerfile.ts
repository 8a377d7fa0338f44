/** One instruction of a Dockerfile: `RUN`, and what stands behind it, its lines in one. */
export interface Instruction {
  readonly name: string;
  readonly text: string;
}

/** Reads a Dockerfile. */
export function instructionsOf(text: string): readonly Instruction[] {
  return text
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [name = '', ...words] = line.split(' ');
      return { name: name.toUpperCase(), text: words.join(' ') };
    });
}

/** What a Dockerfile does that it should not, each by the number that hadolint gives it where it has one. */
export function flawsOf(text: string): readonly string[] {
  const all = instructionsOf(text);
  const of = (name: string): readonly string[] => all.filter((one) => one.name === name).map((one) => one.text);
  const users = of('USER');
  const runs = of('RUN');
  const laws: readonly (readonly [flaw: string, isThere: boolean])[] = [
    ['DL3006: an image without a version', of('FROM').some((image) => !/:\d+\.\d+\.\d+/.test(image))],
    ['DL3007: the version latest', of('FROM').some((image) => /:latest\b/.test(image))],
    ['an image that is not slim', of('FROM').some((image) => !/-(?:slim|alpine)\b/.test(image))],
    ['DL3002: the last user is root, or none is set', /^(?:root|0|)(?::|$)/.test(users.at(-1) ?? '')],
    ['DL3020: ADD where COPY will do', of('ADD').length > 0],
    ['DL3000: a working folder that is not absolute', of('WORKDIR').some((folder) => !folder.startsWith('/'))],
    ['DL3045: COPY to a relative path without a working folder', of('COPY').length > 0 && of('WORKDIR').length === 0],
    ['DL3003: cd in the place of WORKDIR', runs.some((run) => /(?:^|&& )cd /.test(run))],
    ['DL3004: sudo', runs.some((run) => /\bsudo\b/.test(run))],
    ['DL3016: a package of npm without a version', runs.some(hasLoosePackage)],
    [
      'scripts of packages run',
      runs.some((run) => /\bnpm (?:i|install|ci)\b/.test(run) && !run.includes('--ignore-scripts')),
    ],
    [
      'DL3059: several RUN behind each other',
      all.some(({ name }, index) => name === 'RUN' && all[index + 1]?.name === 'RUN'),
    ],
    ['DL4006: a pipe in RUN without pipefail', runs.some((run) => /[^|]\|[^|]/.test(run))],
    [
      'DL3025: a command that is no JSON',
      [...of('CMD'), ...of('ENTRYPOINT')].some((command) => !command.startsWith('[')),
    ],
    ['DL4003: several CMD, or none', of('CMD').length !== 1],
    ['no health check', of('HEALTHCHECK').length !== 1],
    ['a secret in the image', [...of('ENV'), ...of('ARG')].some((name) => /token|password|secret|key/i.test(name))],
  ];
  return laws.flatMap(([flaw, isThere]) => (isThere ? [flaw] : []));
}

function hasLoosePackage(run: string): boolean {
  const [, words = ''] = /\bnpm (?:i|install) ([^&]*)/.exec(run) ?? [];
  return words.split(' ').some((word) => word !== '' && !/^(?:-|\.\/)|.@\d+\.\d+\.\d+$/.test(word));
}
