import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/**
 * Speaks MongoDB's wire protocol on a free port of 127.0.0.1, keeps everything in memory, prints its URI
 * as one line, and ends when its standard input does: so it never outlives the process that started it.
 */
public final class MongoStandIn {
  public static void main(String[] arguments) throws Exception {
    MongoServer server = new MongoServer(new MemoryBackend());
    // Change streams read the oplog.
    server.enableOplog();
    server.bind("127.0.0.1", 0);
    System.out.println("mongodb://127.0.0.1:" + server.getLocalAddress().getPort());
    while (System.in.read() >= 0) {
      // Whatever is written to it means nothing; only the end does.
    }
    server.shutdownNow();
    System.exit(0);
  }
}
