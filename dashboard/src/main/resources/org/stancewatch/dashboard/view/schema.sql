-- Times are microseconds since 1970-01-01T00:00:00Z, days ISO 8601. "seq" counts what arrives here, over all topics.

create table meta (
  name text primary key,
  value text not null
) without rowid;

-- How far each partition has been read: the next offset, and how many records were passed over.
create table place (
  topic text not null,
  part int not null,
  next int not null,
  skipped int not null default 0,
  primary key (topic, part)
) without rowid;

-- Every revision told; "superseded" is the seq of the one that came after it.
create table alert (
  seq integer primary key,
  part int not null,
  pos int not null,
  id text not null,
  told int not null,
  type text not null,
  act text not null,
  technology text not null,
  jurisdiction text,
  status text not null,
  late int not null,
  effective text not null,
  superseded int,
  json text not null,
  unique (part, pos)
);
create index alert_id on alert (id, seq);
create index alert_told on alert (told, part, pos);
create index alert_standing on alert (told, part, pos) where superseded is null;

-- Companies and audiences of an alert.
create table alert_of (
  kind text not null,
  value text not null,
  seq int not null,
  primary key (kind, value, seq)
) without rowid;

create virtual table alert_text using fts5(en, fr, quotes, content='', tokenize="unicode61 remove_diacritics 2");

create table position (
  company text not null,
  technology text not null,
  part int not null,
  pos int not null,
  seq int not null,
  body blob not null,
  primary key (technology, company)
) without rowid;
create index position_seq on position (seq);

create table technology (
  id text primary key,
  body blob not null
) without rowid;

-- What each source and each language brings, as told last.
create table source (
  id text primary key,
  body blob not null
) without rowid;

-- All revisions: what was known on a day is counted from them.
create table claim (
  part int not null,
  pos int not null,
  seq int not null,
  company text not null,
  technology text not null,
  article text not null,
  recorded int not null,
  body blob not null,
  primary key (part, pos)
) without rowid;
create index claim_pair on claim (technology, company);
create index claim_article on claim (article);

create table verdict (
  part int not null,
  pos int not null,
  seq int not null,
  company text not null,
  technology text not null,
  article text not null,
  given int not null,
  body blob not null,
  primary key (part, pos)
) without rowid;
create index verdict_pair on verdict (technology, company);
create index verdict_article on verdict (article);

-- Of each article the latest revision; its text stays on the topic.
create table article (
  id text primary key,
  revised int not null,
  hash text not null,
  part int not null,
  pos int not null,
  published int not null,
  day text not null,
  recorded int not null,
  publisher text not null,
  language text
) without rowid;
create index article_day on article (day, publisher, language);
create index article_publisher on article (publisher, published, recorded);

-- The last dead letters; how many there were is in meta.
create table rejected (
  part int not null,
  pos int not null,
  time int not null,
  kind text not null,
  cause text not null,
  origin text not null,
  primary key (part, pos)
) without rowid;
