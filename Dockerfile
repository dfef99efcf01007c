# One image, every role: docker compose starts it with different commands.
FROM golang:1.26-bookworm AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -o /assay ./cmd/assay

FROM debian:bookworm-slim
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/ca-certificates.crt
COPY --from=build /assay /usr/local/bin/assay
COPY config-files /etc/assay
WORKDIR /var/lib/assay
ENTRYPOINT ["assay"]
