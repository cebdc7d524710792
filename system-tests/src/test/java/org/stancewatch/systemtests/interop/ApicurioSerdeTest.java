package org.stancewatch.systemtests.interop;

import java.net.URI;
import org.stancewatch.schemas.serde.SerdeConfig;

/** The default: Apicurio's serde in Confluent mode. */
class ApicurioSerdeTest extends SerdeContract {

    @Override
    SerdeConfig config(URI url) {
        return SerdeConfig.apicurio(url);
    }
}
