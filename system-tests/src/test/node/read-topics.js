// Prints every committed record of some topics, one JSON object a line: {topic, partition, offset, key, headers, value}.
// Values are decoded by the registry; those of stance.rejected.v1 are bytes, as base64.
//   node read-topics.js HOST:PORT REGISTRY-URL TOPIC…
import {SchemaRegistry} from '@kafkajs/confluent-schema-registry';
import kafkajs from 'kafkajs';
import lz4 from 'lz4js';

const {CompressionCodecs, CompressionTypes, Kafka, logLevel} = kafkajs;

// Articles are compressed with LZ4, which this client leaves to a library.
CompressionCodecs[CompressionTypes.LZ4] = () => ({decompress: async buffer => Buffer.from(lz4.decompress(buffer))});

const [bootstrap, registryUrl, ...topics] = process.argv.slice(2);
const kafka = new Kafka({brokers: [bootstrap], clientId: 'stranger', logLevel: logLevel.NOTHING});
const registry = new SchemaRegistry({host: registryUrl});
const consumer = kafka.consumer({groupId: `stranger-${process.pid}`}); // read_committed is its default

/** Where each partition ends now, by "topic partition"; those that are empty are left out. */
async function ends() {
  const admin = kafka.admin();
  await admin.connect();
  const ends = new Map();
  for (const topic of topics) {
    for (const {partition, low, high} of await admin.fetchTopicOffsets(topic)) {
      if (low !== high) ends.set(`${topic} ${partition}`, BigInt(high));
    }
  }
  await admin.disconnect();
  return ends;
}

/** A partition ends with the marker of a transaction: batches tell how far they went, messages would not. */
function readTo(ends) {
  return new Promise((resolve, reject) => {
    consumer.on(consumer.events.END_BATCH_PROCESS, ({payload: {topic, partition, lastOffset}}) => {
      const name = `${topic} ${partition}`;
      if (BigInt(lastOffset) + 1n >= ends.get(name)) ends.delete(name);
      if (ends.size === 0) resolve();
    });
    consumer.on(consumer.events.CRASH, ({payload: {error}}) => reject(error));
    if (ends.size === 0) resolve();
  });
}

async function print({topic, partition, message}) {
  const {offset, key, headers, value} = message;
  const texts = Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, text.toString()]));
  const decoded = topic === 'stance.rejected.v1' ? value?.toString('base64') : await registry.decode(value);
  console.log(JSON.stringify({topic, partition, offset: Number(offset), key: key?.toString(), headers: texts, value: decoded}));
}

await consumer.connect();
await consumer.subscribe({topics, fromBeginning: true});
const read = readTo(await ends());
await consumer.run({eachMessage: print});
await read;
await consumer.disconnect();
