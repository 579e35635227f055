# The workers alone. Build the programs first: mvn package
FROM eclipse-temurin:17-jre
RUN useradd --create-home lotse && mkdir /var/lib/lotse && chown lotse /var/lib/lotse
USER lotse
ENV LOTSE_HOME=/var/lib/lotse
VOLUME /var/lib/lotse
COPY --chown=lotse workers/target/lotse-workers.jar /opt/lotse-workers.jar
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-jar", "/opt/lotse-workers.jar"]
