package org.stancewatch.schemas.registry;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Who logs in at a registry, with HTTP basic authentication. */
public record RegistryUser(String name, String password) {

    private static final String APICURIO_NAME = "apicurio.registry.auth.username";
    private static final String APICURIO_PASSWORD = "apicurio.registry.auth.password";
    private static final String CONFLUENT = "basic.auth.user.info";

    public RegistryUser {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(password, "password");
    }

    /** The one that the serde logs in as, by its own {@code properties}, Apicurio's or Confluent's. */
    public static Optional<RegistryUser> in(Map<String, String> properties) {
        return Optional.ofNullable(properties.get(APICURIO_NAME))
                .map(name -> new RegistryUser(name, properties.getOrDefault(APICURIO_PASSWORD, "")))
                .or(() -> Optional.ofNullable(properties.get(CONFLUENT)).map(RegistryUser::of));
    }

    /** Value of the header {@code Authorization}. */
    String authorization() {
        byte[] both = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }

    /** Keeps the password to itself. */
    @Override
    public String toString() {
        return "RegistryUser[" + name + "]";
    }

    private static RegistryUser of(String nameAndPassword) {
        String[] both = nameAndPassword.split(":", 2);
        return new RegistryUser(both[0], both.length == 2 ? both[1] : "");
    }
}
