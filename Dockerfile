# One image for every command: docker run stancewatch COMMAND. The standalone stack needs none of this: ./stancewatch run.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/m2 mvn -Dmaven.repo.local=/m2 -B -ntp -q -pl app -am -DskipTests package

FROM eclipse-temurin:17-jre
RUN useradd --system --uid 10001 --create-home --home-dir /var/lib/stancewatch stancewatch
COPY --from=build /src/app/target/stancewatch /opt/stancewatch
COPY stancewatch /opt/stancewatch/stancewatch
USER stancewatch
WORKDIR /var/lib/stancewatch
ENTRYPOINT ["/opt/stancewatch/stancewatch"]
CMD ["--help"]
