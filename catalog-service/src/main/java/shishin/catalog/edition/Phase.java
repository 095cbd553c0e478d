package shishin.catalog.edition;

/** 準備, 実働, 確認・是正. */
public enum Phase {
    PLAN,
    DO,
    CHECK_ACT
}
