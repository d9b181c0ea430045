# syntax=docker/dockerfile:1

# docker build -t groundling .
# docker run --rm --read-only --tmpfs /tmp -p 127.0.0.1:8080:8080 -v groundling-data:/app/data --stop-timeout 35 groundling
#
# The last option leaves time to answer what is under way, up to 30 s; Docker's own is 10 s.
# Mount your own articles at /app/knowledge and your settings at /app/config, both may be
# read-only. /app/data holds the index, so that it outlives the container.

FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY src/main src/main
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp -Dmaven.test.skip=true package
RUN java -Djarmode=tools -jar target/groundling.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
LABEL org.opencontainers.image.title="Groundling" \
      org.opencontainers.image.description="Answers questions only from the articles it was given, and proves it."
WORKDIR /app
# Only this folder is written to, by the user below; the native libraries unpack into /tmp.
RUN install -d -o 10001 -g 10001 data
# From what changes least to what changes most, so that an update is a download of 30 MB.
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
COPY config config
COPY knowledge knowledge
# The container's own network decides who may reach it.
ENV SERVER_ADDRESS=0.0.0.0 \
    DJL_CACHE_DIR=/tmp/djl
USER 10001:10001
VOLUME ["/app/data"]
EXPOSE 8080
# Asked by the shell itself, since the image need not have curl or wget.
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /actuator/health/readiness HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3 && read -r status <&3 && [[ $status == *' 200'* ]]"]
# SIMD for the vector search, native code for ONNX, and the collector that suits a small heap,
# as with mvn spring-boot:run.
ENTRYPOINT ["java", "--add-modules=jdk.incubator.vector", "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "-jar", "groundling.jar"]
