import { exchangeOf } from '../measure/exchanges.ts';
import { runSequential } from '../measure/sequential.ts';
import { numberOf, serveTasks } from '../measure/tasks.ts';
import { variants } from './variants.ts';

const [, , name = '', exchange = ''] = process.argv;
const request = exchangeOf(exchange);
const open = variants[name];
if (open === undefined) throw new Error(`there is no variant ${name}`);
const { call, reset } = await open(request);
const expected = await call(request);
if (expected === 0) throw new Error(`${name} responds with ${exchange} without a body`);

serveTasks({
  round: (input) => {
    reset();
    return runSequential(numberOf(input, 'milliseconds'), async () => {
      if ((await call(request)) !== expected)
        throw new Error(`${name} responds with ${exchange} in another way than before`);
    });
  },
});
