package shishin.assessment.ledger;

/** What the ledger's texts look like, for those who read the contract. */
final class LedgerExample {

    static final String CHECKPOINT = """
            shishin.example/acme
            4711
            qINS1GRFHWHwdkUeqLEoP4yEMkTBBzxBkGwGQlVlVcs=

            \u2014 shishin.example/acme Az3grnmrIUEDFqHzAElIQCPNoRFRAAdFo47fooyWKMHb89k11GJh5zHIfNCOBmwn/C3YI8oW9/C8DJEV
            """;

    static final String PROOF = """
            c2sp.org/tlog-proof@v1
            extra eyJhdCI6IjIwMjYtMTEtMDJUMDk6MDA6MDBaIiwia2luZCI6ImV2aWRlbmNlIn0=
            index 4710
            qINS1GRFHWHwdkUeqLEoP4yEMkTBBzxBkGwGQlVlVcs=

            shishin.example/acme
            4711
            qINS1GRFHWHwdkUeqLEoP4yEMkTBBzxBkGwGQlVlVcs=

            \u2014 shishin.example/acme Az3grnmrIUEDFqHzAElIQCPNoRFRAAdFo47fooyWKMHb89k11GJh5zHIfNCOBmwn/C3YI8oW9/C8DJEV
            """;

    private LedgerExample() {}
}
