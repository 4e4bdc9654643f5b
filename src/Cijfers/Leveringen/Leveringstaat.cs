namespace Regiotafel.Cijfers.Leveringen;

/// <summary>How a delivery stands.</summary>
internal enum Leveringstaat
{
    /// <summary>Its files are here; they are still to be screened, or the last run gave no outcome.</summary>
    Ontvangen,

    /// <summary>The screening refuses it: nothing was computed.</summary>
    Geweigerd,

    /// <summary>Its metingen stand.</summary>
    Aanvaard,

    /// <summary>Its raw files are gone; its metingen stay.</summary>
    Vervallen,
}
