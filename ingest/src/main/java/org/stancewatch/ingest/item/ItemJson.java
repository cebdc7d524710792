package org.stancewatch.ingest.item;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Items as they wait in the store for their page. */
public final class ItemJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .build();

    private ItemJson() {}

    public static String write(NewsItem item) {
        try {
            return JSON.writeValueAsString(item);
        } catch (JsonProcessingException never) {
            throw new IllegalStateException(never);
        }
    }

    /** What {@link #write} has written. */
    public static NewsItem read(String json) {
        try {
            return JSON.readValue(json, NewsItem.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("item: " + damaged.getOriginalMessage(), damaged);
        }
    }
}
