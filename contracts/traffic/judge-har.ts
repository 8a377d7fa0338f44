// What is needed to judge a HAR, for those who load it when somebody has one.
export { judgeTraffic } from './judge/judge-traffic.ts';
export { readHar } from './read/read-har.ts';
