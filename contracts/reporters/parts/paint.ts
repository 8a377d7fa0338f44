/** What a part of the text is; a terminal may show it in a colour. */
export type Tone = 'good' | 'bad' | 'doubtful' | 'quiet' | 'strong';

/** Gives a text the colour of its tone. */
export type Paint = (tone: Tone, text: string) => string;

/** For what is no terminal. */
export const plain: Paint = (_tone, text) => text;
