package org.stancewatch.processor;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.WriteBufferManager;

/**
 * One cache and one budget of write buffers for every store of the process: the default gives each store of each partition
 * its own 50 MiB and 48 MiB.
 */
public final class BoundedRocksMemory implements RocksDBConfigSetter {

    private static final long MEBIBYTE = 1024 * 1024;
    private static final long CACHE_BYTES = 96 * MEBIBYTE;
    private static final long WRITE_BUFFER_BYTES = 32 * MEBIBYTE;
    private static final long MEMTABLE_BYTES = 4 * MEBIBYTE;

    // Static on purpose: shared by all stores, and never closed before the process ends.
    private static final Cache CACHE = new LRUCache(CACHE_BYTES);
    private static final WriteBufferManager WRITE_BUFFERS = new WriteBufferManager(WRITE_BUFFER_BYTES, CACHE);

    @Override
    public void setConfig(String store, Options options, Map<String, Object> configs) {
        BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockCache(CACHE);
        table.setCacheIndexAndFilterBlocks(true);
        options.setTableFormatConfig(table);
        options.setWriteBufferManager(WRITE_BUFFERS);
        options.setWriteBufferSize(MEMTABLE_BYTES);
    }

    @Override
    public void close(String store, Options options) {
        // Cache and buffers are shared: the next store needs them.
    }
}
