export type ServerSettings = { socketDirectory: string; port: number; unsafeFast: boolean; name: string };

/**
 * The settings of the server inside, as arguments. They are given at every start and not written into the cluster, so
 * that a new version of Zorgvuldig brings its own. Sized for a solo practice up to a municipality's team.
 */
export function serverSettings({ socketDirectory, port, unsafeFast, name }: ServerSettings): string[] {
  const settings = {
    cluster_name: name,
    // The package brings OpenSSL 1.1.1, unsupported since 2023: never a network port.
    listen_addresses: '',
    unix_socket_directories: socketDirectory,
    unix_socket_permissions: '0700',
    port,
    max_connections: 60,
    shared_buffers: '64MB',
    work_mem: '4MB',
    maintenance_work_mem: '64MB',
    max_wal_size: '512MB',
    io_method: 'sync',
    max_worker_processes: 2,
    max_parallel_workers_per_gather: 0,
    autovacuum_max_workers: 2,
    max_wal_senders: 0,
    max_logical_replication_workers: 0,
    jit: 'off',
    huge_pages: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...neverInTheLog,
    ...(unsafeFast ? forTests : {}),
  };
  return Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
}

/** Statements, parameters and "Key (…)=(…) already exists" can hold personal data: the log gets none of them. */
const neverInTheLog = {
  log_statement: 'none',
  // The words of an error quote values too (invalid input syntax …: "…"): from LOG up, which leaves ERROR out.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length: 0,
  log_parameter_max_length_on_error: 0,
  log_checkpoints: 'off',
  log_line_prefix: '',
};

/** Nothing is flushed, nothing is tidied up: a cluster that is thrown away after minutes, with a database per file. */
const forTests = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_size: '4GB',
  checkpoint_timeout: '1h',
  shared_buffers: '256MB',
  autovacuum: 'off',
  max_connections: 200,
};
