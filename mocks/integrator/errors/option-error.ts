export { OptionError } from '../../../spec/errors/option-error.ts';
