export { OptionError } from '../../spec/option-error.ts';
