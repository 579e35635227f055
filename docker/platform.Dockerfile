# The platform and its embedded workers. Build the programs first: mvn package
FROM eclipse-temurin:17-jre
RUN useradd --create-home lotse && mkdir /var/lib/lotse && chown lotse /var/lib/lotse
USER lotse
ENV LOTSE_HOME=/var/lib/lotse
VOLUME /var/lib/lotse
COPY --chown=lotse src/target/lotse.jar /opt/lotse.jar
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-jar", "/opt/lotse.jar"]
