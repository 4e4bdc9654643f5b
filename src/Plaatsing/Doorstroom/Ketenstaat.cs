namespace Regiotafel.Plaatsing.Doorstroom;

/// <summary>Where a chain stands.</summary>
internal enum Ketenstaat
{
    Voorgesteld,
    InGesprek,
    Akkoord,
    InUitvoering,
    Voltooid,
    Gestopt,
}

/// <summary>Where one step of a chain stands: in this order, or ended by a no.</summary>
internal enum Stapstatus
{
    Wacht,
    AkkoordClient,
    AkkoordAanbieder,
    Bevestigd,
    Verhuisd,
    Veto,
}

/// <summary>Why a step ended. A client or practitioner gives no reason.</summary>
internal enum Vetosoort
{
    Client,
    Behandelaar,
    Aanbieder,
    Toestemming,
    Zoekvraag,

    /// <summary>The place is no longer held: its time was over, or the provider closed it.</summary>
    Plek,

    /// <summary>The step before it was lost, so no place comes free.</summary>
    Keten,
    Gestopt,
}

/// <summary>Begins at a free place, or goes round.</summary>
internal enum Ketenvorm
{
    Keten,
    Ruil,
}
