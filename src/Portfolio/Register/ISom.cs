namespace Regiotafel.Portfolio.Register;

/// <summary>Sums over the region or over whole providers: holds no row, so that it may be shown to who sees sums only.</summary>
internal interface ISom;
