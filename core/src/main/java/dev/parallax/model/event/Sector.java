package dev.parallax.model.event;

/// The 25 actor sectors of PLOVER 2.0: MED is medical, JRN the press, ELI former officials.
public enum Sector {
    COP,
    GOV,
    JUD,
    LEG,
    MIL,
    PRM,
    PTY,
    REB,
    SPY,
    UAF,
    UNK,
    AGR,
    BUS,
    CRM,
    CVL,
    EDU,
    ELI,
    JRN,
    LAB,
    MED,
    REF,
    OPP,
    PRE,
    REL,
    SOC
}
