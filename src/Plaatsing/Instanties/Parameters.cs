namespace Regiotafel.Plaatsing.Instanties;

/// <summary>What a region may set.</summary>
/// <param name="NormWeken">Weeks per status; a status without a norm is absent.</param>
/// <param name="MaxRuil">Longest swap: 0, 2 or 3. Counts only with a cap on chains.</param>
/// <param name="LotingZaad">Seed of the draw, published before the month starts.</param>
internal sealed record Parameters(
    int HorizonDagen,
    int HoudbaarheidDagen,
    IReadOnlyDictionary<string, int> NormWeken,
    int MaxRuil,
    string LotingZaad
);
