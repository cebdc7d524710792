// Prints every revision of every alert, and goes on: node read-alerts.js HOST:PORT REGISTRY-URL
import {SchemaRegistry} from '@kafkajs/confluent-schema-registry';
import kafkajs from 'kafkajs';
import lz4 from 'lz4js';

const {CompressionCodecs, CompressionTypes, Kafka, logLevel} = kafkajs;
const [bootstrap, registryUrl] = process.argv.slice(2);

// Alerts come uncompressed; articles are compressed with LZ4, which this client leaves to a library.
CompressionCodecs[CompressionTypes.LZ4] = () => ({decompress: async bytes => Buffer.from(lz4.decompress(bytes))});

const registry = new SchemaRegistry({host: registryUrl});
const consumer = new Kafka({brokers: [bootstrap], logLevel: logLevel.ERROR}).consumer({groupId: 'my-other-desk'});

async function print({message: {key, value}}) {
  try {
    const alert = value && await registry.decode(value);
    if (alert) console.log(alert.status, key.toString(), alert.headline);
  } catch (fault) {
    if (fault.url && fault.status !== 404) throw fault; // the registry is away: the client reads this one again
    console.error(`${key}: passed over: ${fault.message}`); // what a stranger has written there
  }
}

await consumer.connect(); // it reads what is committed, unless told otherwise
await consumer.subscribe({topic: 'stance.alert.v1', fromBeginning: true});
await consumer.run({eachMessage: print});
