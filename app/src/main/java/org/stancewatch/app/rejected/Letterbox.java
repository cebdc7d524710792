package org.stancewatch.app.rejected;

import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.stancewatch.app.Cluster;

/** Looks at rejected records, changes nothing. */
public final class Letterbox implements AutoCloseable {

    private final RawReader reader;

    private Letterbox(RawReader reader) {
        this.reader = reader;
    }

    public static Letterbox open(Cluster cluster) {
        return new Letterbox(RawReader.of(cluster));
    }

    /** All there are now. */
    public Letters letters() {
        return Letters.read(reader);
    }

    /** The value of the record the letter tells of: whole where anybody has it, else its beginning. */
    public byte[] value(Letter letter) {
        Optional<byte[]> whole = new Originals(reader).find(letter).map(ProducerRecord::value);
        return whole.or(() -> Optional.ofNullable(letter.record().value())).orElse(new byte[0]);
    }

    @Override
    public void close() {
        reader.close();
    }
}
