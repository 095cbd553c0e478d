package shishin.assessment.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** A bucket of an S3-compatible storage. */
final class BucketStorage implements Storage {

    private final S3Client s3;
    private final String bucket;

    BucketStorage(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    @Override
    public void put(String name, Content content) throws IOException {
        var body = RequestBody.fromContentProvider(() -> open(content), content.size(), "application/octet-stream");
        try {
            s3.putObject(request -> request.bucket(bucket).key(name), body);
        } catch (SdkException e) {
            throw new IOException("The storage does not take an attachment: " + e.getMessage(), e);
        }
    }

    private static InputStream open(Content content) {
        try {
            return content.source().open();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public InputStream get(String name) throws IOException {
        try {
            return s3.getObject(request -> request.bucket(bucket).key(name));
        } catch (NoSuchKeyException e) {
            throw new NoSuchFileException(name);
        } catch (SdkException e) {
            throw new IOException("The storage does not give an attachment: " + e.getMessage(), e);
        }
    }

    @Override
    public void delete(String name) throws IOException {
        try {
            s3.deleteObject(request -> request.bucket(bucket).key(name));
        } catch (SdkException e) {
            throw new IOException("The storage does not delete an attachment: " + e.getMessage(), e);
        }
    }
}
