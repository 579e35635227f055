#!/bin/sh
# Trains our model for OCR-B from scratch and puts it where the program finds it. See README.md beside this file.
# Usage: workers/training/train.sh [CELLS [SEED [FILE]]]   from the root of the repository
set -eu
cells=${1:-1000000}
seed=${2:-20261126}
file=${3:-workers/main/resources/org/lotse/workers/extraction/models/ocr-b.net}
room=workers/target/training
zone=org/lotse/workers/extraction/zone
main=workers/main/java
mkdir -p "$room/fonts" "$room/classes" "$(dirname "$file")"
room=$(cd "$room" && pwd)

if [ ! -d "$room/fonts/usr" ]; then
    (cd "$room/fonts" && apt-get download fonts-ocr-b fonts-dejavu-core && for package in *.deb; do dpkg -x "$package" .; done)
fi
ocr="$room/fonts/usr/share/fonts/opentype/ocr-b"
mono="$room/fonts/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf"

javac -d "$room/classes" \
    $main/org/lotse/workers/extraction/picture/GreyPicture.java \
    $main/$zone/NetLayers.java $main/$zone/CellPicture.java $main/$zone/CharacterNet.java $main/$zone/NetFile.java \
    workers/training/java/$zone/*.java
export OPENBLAS_NUM_THREADS=1
nice -n "${NICE:-10}" java -XX:+UseSerialGC -Xmx256m -Djava.awt.headless=true -cp "$room/classes" \
    org.lotse.workers.extraction.zone.DrawCells "$cells" "$seed" \
    "$ocr/OCRB.otf" "$ocr/OCRB.otf" "$ocr/OCRB.otf" "$ocr/OCRBS.otf" "$ocr/OCRBS.otf" "$mono" \
    | nice -n "${NICE:-10}" python3 workers/training/learn.py "$file" "$cells" "$seed"
